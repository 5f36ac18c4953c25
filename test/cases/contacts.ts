// 项目联系人/电话 as written. The numbers are made up.

export interface ContactCase {
  readonly text: string;
  readonly name: string | null;
  readonly phones: readonly string[];
  readonly implausible?: readonly string[];
}

export const contacts: readonly ContactCase[] = [
  { text: "张三/0512-12345678", name: "张三", phones: ["051212345678"] },
  { text: "张三 13800000000", name: "张三", phones: ["13800000000"] },
  { text: "张三\n0512-6543210转12", name: "张三", phones: ["05126543210"] },
  { text: "李四（13912345678）", name: "李四", phones: ["13912345678"] },
  {
    text: "王五、赵六 025-83236249 / 13800000000",
    name: "王五、赵六",
    phones: ["02583236249", "13800000000"],
  },
  {
    text: "张三，13800000000；李四，13900000000",
    name: "张三、李四",
    phones: ["13800000000", "13900000000"],
  },
  { text: "13800000000", name: null, phones: ["13800000000"] },
  { text: "电话：13800000000", name: null, phones: ["13800000000"] },
  { text: "联系人：张三 电话：65432100", name: "张三", phones: ["65432100"] },
  { text: "张三１３８０００００００0", name: "张三", phones: ["13800000000"] },
  { text: "张三 138 0000 0000", name: "张三", phones: ["13800000000"] },
  { text: "张三 138-0000-0000", name: "张三", phones: ["13800000000"] },
  { text: "张三 0512—65432100—801", name: "张三", phones: ["051265432100"] },
  { text: "张三（0512）65432100", name: "张三", phones: ["051265432100"] },
  { text: "张三13800000000 025-83236249", name: "张三", phones: ["13800000000", "02583236249"] },
  { text: "张三 025 83236249转801或802", name: "张三", phones: ["02583236249"] },
  { text: "张三 +86 13800000000", name: "张三", phones: ["13800000000"] },
  { text: "张三 0086-512-65432100", name: "张三", phones: ["051265432100"] },
  { text: "张三 +86 10 65432100", name: "张三", phones: ["01065432100"] },
  { text: "张三 400-800-1234", name: "张三", phones: ["4008001234"] },
  { text: "欧阳·某某 +852 2345 6789", name: "欧阳·某某", phones: ["+85223456789"] },
  { text: "zhang123456@example.com 张三 13800000000", name: "张三", phones: ["13800000000"] },
  { text: "张三 13800000000 QQ：12345678", name: "张三", phones: ["13800000000"] },
  { text: "张三 0512-65432100/99", name: "张三", phones: ["051265432100"] },
  { text: "张三", name: "张三", phones: [] },
  { text: "", name: null, phones: [] },
  { text: "/", name: null, phones: [] },
  { text: "无", name: null, phones: [] },
  // A digit missing, a digit too many
  { text: "张三 1380000000", name: "张三", phones: [], implausible: ["1380000000"] },
  { text: "张三 138000000000", name: "张三", phones: [], implausible: ["138000000000"] },
  { text: "张三 0512-654321", name: "张三", phones: [], implausible: ["0512654321"] },
  { text: "张三 0512-654321001", name: "张三", phones: [], implausible: ["0512654321001"] },
  { text: "张三 025-8323624", name: "张三", phones: [], implausible: ["0258323624"] },
  { text: "张三 12345678901", name: "张三", phones: [], implausible: ["12345678901"] },
  { text: "张三 654321", name: "张三", phones: [], implausible: ["654321"] },
  { text: "张三 123", name: "张三", phones: [], implausible: ["123"] },
  {
    text: "张三 13800000000 1390000000",
    name: "张三",
    phones: ["13800000000"],
    implausible: ["1390000000"],
  },
];
