// Threaded comments: one to a cell, kept by the workbook.
import { HostError } from "../errors.ts";
import { asText } from "../unknown.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";
import type { Workbook } from "./workbook.ts";

/** An answer to a comment. */
export class CommentReply {
  static readonly type = "CommentReply";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly authorName = "Workbench User";
  constructor(readonly content: string) {}
}

export class CommentReplyCollection extends Collection<CommentReply> {
  static readonly type = "CommentReplyCollection";
  items: readonly CommentReply[] = [];
  constructor(readonly comment: Comment) {
    super();
  }
  protected keysOf(item: CommentReply): readonly string[] {
    return [item.id];
  }
  add(content: unknown): CommentReply {
    const reply = new CommentReply(asText(content));
    this.comment.change(() => (this.items = [...this.items, reply]));
    return reply;
  }
}

export class Comment {
  static readonly type = "Comment";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly authorName = "Workbench User";
  readonly authorEmail = "";
  readonly creationDate = new Date().toISOString();
  readonly contentType = "Plain";
  readonly replies = new CommentReplyCollection(this);
  #content: string;
  #resolved = false;

  constructor(
    readonly sheet: Worksheet,
    public row: number,
    public column: number,
    content: string,
  ) {
    this.#content = content;
  }

  get content(): string {
    return this.#content;
  }
  set content(value: unknown) {
    this.change(() => (this.#content = asText(value)));
  }
  get resolved(): boolean {
    return this.#resolved;
  }
  set resolved(value: unknown) {
    this.change(() => (this.#resolved = value === true));
  }
  getLocation(): Range {
    return this.sheet.getCell(this.row, this.column);
  }
  delete(): void {
    this.change(() => {
      const book = this.sheet.workbook;
      book.allComments = book.allComments.filter((one) => one !== this);
    });
  }
  change(write: () => void): void {
    if (!this.sheet.workbook.allComments.includes(this)) throw new HostError("ItemNotFound");
    this.sheet.allow("editObjects", null);
    write();
    this.sheet.touched();
  }
}

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends Collection<Comment> {
  static readonly type = "CommentCollection";
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {
    super();
  }

  get items(): readonly Comment[] {
    return this.workbook.allComments.filter((one) => this.sheet === null || one.sheet === this.sheet);
  }
  protected keysOf(item: Comment): readonly string[] {
    return [item.id];
  }

  #cell(address: unknown): Range {
    const range =
      address instanceof Range
        ? address
        : this.sheet === null
          ? this.workbook.resolve(asText(address), false)
          : this.sheet.getRange(asText(address));
    if (range.cellCount !== 1) throw new HostError("InvalidArgument");
    return range;
  }

  add(address: unknown, content: unknown): Comment {
    const cell = this.#cell(address);
    cell.sheet.allow("editObjects", null);
    const text = asText(content);
    if (text === "") throw new HostError("InvalidArgument");
    const { top, left } = cell.area;
    if (this.workbook.commentAt(cell.sheet, top, left) !== null) throw new HostError("ItemAlreadyExists");
    const comment = new Comment(cell.sheet, top, left, text);
    this.workbook.allComments = [...this.workbook.allComments, comment];
    cell.sheet.touched();
    return comment;
  }

  getItemByCell(address: unknown): Comment {
    const cell = this.#cell(address);
    const found = this.workbook.commentAt(cell.sheet, cell.area.top, cell.area.left);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
}
