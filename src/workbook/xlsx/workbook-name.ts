// Which files of a folder are taken for workbooks by their names; what a file really is, its first bytes tell.

/** Excel's and WPS's workbooks and templates, but not the lock files beside open ones, nor what the system hides. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xl(?:sx|sm|sb|s|tx|tm|t)|et)$/iu.test(name) && !/^(?:~\$|\.)/u.test(name);
}
