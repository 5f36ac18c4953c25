// What the cities of the provincial sample recommend. All units, persons and numbers are invented.
import type { TableLine } from "../shared.ts";

const programmes = {
  局: ["知识产权保护体系建设（县、市、区）", "知识产权局"],
  专利: ["高价值专利培育", "企业"],
  高校: ["高价值专利培育", "高校"],
  院所: ["高价值专利培育", "科研机构"],
  品牌: ["商标品牌培育和保护（工业品牌）", "企业"],
  地标: ["商标品牌培育和保护（地理标志）", "县级人民政府"],
  中心: ["专利转化（产业知识产权运营中心）", "园区管委会"],
} as const;

/** Programme and kind of applicant, unit, county, and what differs: the project's title, the contact. */
type Entry = readonly [
  kind: keyof typeof programmes,
  unit: string,
  county: string,
  more?: { readonly title?: string; readonly contact?: string },
];

const persons = [
  "陈晓岚",
  "沈一鸣",
  "顾文泽",
  "陆佳禾",
  "周明远",
  "吴念慈",
  "钱若水",
  "孙采薇",
  "赵景行",
  "许知远",
];

export interface SampleCity {
  readonly city: string;
  readonly areaCode: string;
  readonly lines: readonly TableLine[];
}

function sampleCity(city: string, areaCode: string, entries: readonly Entry[]): SampleCity {
  const lines = entries.map(([kind, unit, county, more], at): TableLine => {
    const [programme, type] = programmes[kind];
    const project = more?.title === undefined ? programme : `${programme}——${more.title}`;
    const contact = `${persons[at % persons.length] ?? ""}/${areaCode}-6800${3001 + at}`;
    return [at + 1, project, unit, type, county, more?.contact ?? contact];
  });
  return { city, areaCode, lines };
}

export const nanjing = sampleCity("南京市", "025", [
  ["局", "南京市江宁区知识产权局", "江宁区"],
  ["专利", "南京栖云航空发动机科技有限公司", "江宁区", { title: "单晶叶片" }],
  ["专利", "南京钟岚生物医药有限公司", "浦口区", { title: "双特异性抗体" }],
  // Also recommended by 淮安市.
  ["高校", "江苏紫金理工大学", "玄武区", { title: "太赫兹通信" }],
  ["院所", "南京溧水新材料研究院", "溧水区", { title: "高温超导带材" }],
  ["品牌", "南京雨花石文化用品有限公司", "雨花台区"],
  ["品牌", "南京六合茉莉食品有限公司", "六合区"],
  ["地标", "南京市高淳区人民政府", "高淳区"],
  ["中心", "南京江宁经济技术开发区管理委员会", "江宁区"],
]);

export const wuxi = sampleCity("无锡市", "0510", [
  ["局", "江阴市知识产权局", "江阴市"],
  // Also recommended by 苏州市, as a brand.
  ["专利", "江苏太湖云链半导体有限公司", "新吴区", { title: "先进封装" }],
  ["专利", "无锡蠡湖智能传感有限公司", "滨湖区", { title: "车规级压力传感器" }],
  ["品牌", "宜兴紫砂印象陶瓷有限公司", "宜兴市"],
  // The same telephone as a unit of 南通市.
  ["品牌", "江阴澄江精密纺织有限公司", "江阴市", { contact: "许知远/13900006800" }],
  ["地标", "宜兴市人民政府", "宜兴市"],
  ["中心", "江阴高新技术产业开发区管理委员会", "江阴市"],
  ["中心", "无锡高新技术产业开发区管理委员会", "新吴区"],
]);

/** Four rows of 高价值专利培育 where three are allowed. */
export const xuzhou = sampleCity("徐州市", "0516", [
  ["局", "徐州市鼓楼区知识产权局", "鼓楼区"],
  ["专利", "徐州彭城重型机械有限公司", "铜山区", { title: "电动装载机" }],
  ["专利", "徐州云龙光伏科技有限公司", "云龙区", { title: "钙钛矿组件" }],
  ["专利", "新沂骆马湖化工有限公司", "新沂市", { title: "电子级氢氟酸" }],
  ["专利", "邳州银杏生物科技有限公司", "邳州市", { title: "银杏内酯" }],
  ["品牌", "沛县歌风酒业有限公司", "沛县"],
  ["品牌", "睢宁儿童画文创有限公司", "睢宁县"],
  ["地标", "邳州市人民政府", "邳州市"],
  ["中心", "徐州经济技术开发区管理委员会", "徐州经济技术开发区"],
]);

export const changzhou = sampleCity("常州市", "0519", [
  ["局", "溧阳市知识产权局", "溧阳市"],
  ["专利", "常州龙城储能科技有限公司", "新北区", { title: "钠离子电池" }],
  ["专利", "江苏天目湖锂电材料有限公司", "溧阳市", { title: "硅碳负极" }],
  ["品牌", "常州梳篦工艺有限公司", "钟楼区"],
  ["中心", "常州高新技术产业开发区管理委员会", "新北区"],
]);

/** Four brands where three are allowed; one of them is 无锡市's as well. */
export const suzhou = sampleCity("苏州市", "0512", [
  ["局", "昆山市知识产权局", "昆山市"],
  ["专利", "苏州衡矩手术机器人股份有限公司", "虎丘区", { title: "微创手术机器人" }],
  ["专利", "苏州澜微核酸医药有限公司", "吴中区", { title: "核酸药物递送" }],
  ["院所", "姑苏先进材料研究院", "相城区", { title: "高性能碳纤维" }],
  ["品牌", "苏州绣岭纺织科技有限公司", "吴江区"],
  ["品牌", "常熟虞川电梯制造有限公司", "常熟市"],
  ["品牌", "江苏太湖云链半导体有限公司", "太仓市"],
  ["品牌", "张家港沙洲精密焊材有限公司", "张家港市"],
  ["地标", "太仓市人民政府", "太仓市"],
  ["中心", "昆山高新技术产业开发区管理委员会", "昆山市"],
]);

/** The later version: the brand too many is gone, a contact is another. */
export const suzhouAgain: SampleCity = {
  ...suzhou,
  lines: suzhou.lines
    .filter(([, , unit]) => unit !== "张家港沙洲精密焊材有限公司")
    .map(([, project, unit, type, county, contact], at): TableLine => [
      at + 1,
      project,
      unit,
      type,
      county,
      unit === "常熟虞川电梯制造有限公司" ? "何静姝/0512-68003990" : contact,
    ]),
};

export const nantong = sampleCity("南通市", "0513", [
  ["局", "如皋市知识产权局", "如皋市"],
  ["专利", "南通濠河海工装备有限公司", "崇川区", { title: "深水钻井平台" }],
  ["专利", "海安角斜纺机有限公司", "海安市", { title: "智能细纱机" }],
  ["品牌", "南通家纺名品有限公司", "通州区"],
  ["品牌", "如东洋口水产食品有限公司", "如东县", { contact: "许知远/139 0000 6800" }],
  ["地标", "启东市人民政府", "启东市"],
]);

/** One row names a county of 泰州市. */
export const lianyungang = sampleCity("连云港市", "0518", [
  ["局", "东海县知识产权局", "东海县"],
  ["专利", "连云港花果山新材料有限公司", "海州区", { title: "高纯石英" }],
  ["专利", "江苏苏北药用辅料有限公司", "泰兴市", { title: "注射级辅料" }],
  ["品牌", "东海水晶工艺有限公司", "东海县"],
  ["地标", "灌云县人民政府", "灌云县"],
]);

export const huaian = sampleCity("淮安市", "0517", [
  ["局", "盱眙县知识产权局", "盱眙县"],
  ["专利", "淮安洪泽湖盐化工有限公司", "洪泽区", { title: "硫酸钠型卤水" }],
  ["高校", "江苏紫金理工大学", "清江浦区", { title: "智慧农机" }],
  ["品牌", "盱眙龙虾调味品有限公司", "盱眙县"],
  ["地标", "盱眙县人民政府", "盱眙县"],
  ["中心", "淮安经济技术开发区管理委员会", "清江浦区"],
]);

export const yancheng = sampleCity("盐城市", "0515", [
  ["局", "东台市知识产权局", "东台市"],
  ["专利", "盐城海风新能源装备有限公司", "大丰区", { title: "海上风电" }],
]);

/** One unit has a running project, by the province's ledger; one name nearly that of a unit of 南通市. */
export const yangzhou = sampleCity("扬州市", "0514", [
  ["局", "高邮市知识产权局", "高邮市"],
  ["专利", "扬州瘦西湖机床有限公司", "邗江区", { title: "伺服压力机" }],
  ["专利", "江苏仪征涤纶科技有限公司", "仪征市", { title: "差别化纤维" }],
  ["品牌", "扬州漆器工艺有限公司", "广陵区"],
  ["地标", "宝应县人民政府", "宝应县"],
]);

export const zhenjiang = sampleCity("镇江市", "0511", [
  ["专利", "镇江金山醋业科技有限公司", "丹徒区", { title: "固态发酵" }],
]);

/** Two rows of 地理标志 where one is allowed. */
export const taizhou = sampleCity("泰州市", "0523", [
  ["局", "靖江市知识产权局", "靖江市"],
  ["专利", "泰州海纳生物制药有限公司", "高港区", { title: "抗体偶联药物" }],
  ["品牌", "泰兴黄桥提琴制造有限公司", "泰兴市"],
  ["地标", "兴化市人民政府", "兴化市"],
  ["地标", "泰兴市人民政府", "泰兴市"],
]);
