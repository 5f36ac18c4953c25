// The headers of the three sheets as annex 5 and docs/sheets.md print them.

export const tableHeader = [
  "序号",
  "申报项目名称",
  "申报单位",
  "申报单位类型",
  "所在县（市、区）",
  "项目联系人/电话",
] as const;

export const figuresHeader = [
  "设区市",
  "县（市、区）",
  "年度",
  "发明专利授权量（件）",
  "非正常专利申请撤回率（%）",
] as const;

export const ledgerHeader = [
  "立项年度",
  "项目类别",
  "级别",
  "承担单位",
  "角色",
  "学院",
  "学科领域方向",
  "培育主题",
  "设区市",
  "县（市、区）",
  "验收状态",
  "尾款状态",
] as const;
