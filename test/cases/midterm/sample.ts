// The sample midterm.xlsx, worked out by hand: share of the points of every target, then the sum. 100 points in equal parts.
// Rates and pace: see the comments; f is the share of the time on the day of the check.

export interface SampleSum {
  readonly unit: string;
  /** Shares of the points by the last part of the clause; [low, high] where they are open. */
  readonly shares: Readonly<Record<string, number | readonly [number, number]>>;
  readonly score: readonly [number, number];
  readonly grade: string;
  readonly flagged?: true;
  readonly funds?: string;
}

export const sampleSums: readonly SampleSum[] = [
  {
    // 12 of 24 months, f = 1/2. 13 targets.
    unit: "苏州娄东高新技术产业开发区管委会",
    shares: {
      "0-overall": 0.7, // graded
      "p1-converted": 1, // (100 − 80) ÷ 80 = 25% ≥ 20%
      "p2-sme": 0.875, // (47 − 40) ÷ 40 = 17.5%; 17.5 ÷ 20
      "p3a-pledge-amount": 1, // 16800 ÷ 12000 − 1 = 40% ≥ 30%
      "p3b-pledge-count": 1 / 3, // 10% of 30%
      "p4-recognition": [0, 1], // none yet: for the reviewer
      "p5-events": 1, // 6 ≥ 10 × 1/2
      "c1-push": 1, // 5640 ≥ 5000
      "c1-catalogue": 1,
      "c2-transfer": [0, 1], // not reported
      "c3-training": 1, // 212 ≥ 200
      "c4-contribution": [0, 1], // not graded
      "c5-events": 0.6, // 3 ÷ 5
    },
    // 0.7 + 1 + 0.875 + 1 + 0.3333 + 1 + 1 + 1 + 1 + 0.6 = 8.5083; × 100 ÷ 13 = 65.45; with three more 11.5083 = 88.53
    score: [65.4, 88.5],
    grade: "中–良",
  },
  {
    // 18 of 36 months, f = 1/2. 6 targets.
    unit: "苏州云启半导体有限公司",
    shares: {
      "1-standard": [0, 1], // at mid-term for the reviewer
      "2a-portfolio": 0.85, // graded
      "2b-no-abnormal": 0, // 1 found
      "3a-industrialisation": [0, 1],
      "3b-utilisation-ent": 8 / 9, // 32 ÷ 90 = 35.56%; ÷ (80% × 1/2) = 88.89%
      "3c-market": [0, 1], // not reported
    },
    // 0.85 + 0.8889 = 1.7389; × 100 ÷ 6 = 28.98; with three more 4.7389 = 78.98
    score: [29.0, 79.0],
    grade: "不合格",
    flagged: true,
  },
  {
    // Listed (入库) without a start date: no pace, nothing is behind. 4 targets.
    unit: "江苏泓川大学",
    shares: {
      "1a-portfolio": 0.88, // graded
      "1b-no-abnormal": 1,
      "2a-industrialisation": [0, 1], // not graded
      "2d-utilisation-inst": [0.5, 1], // 3 ÷ 20 = 15%, half of 30%; no time to measure it by
    },
    // 2.38 × 25 and 3.88 × 25
    score: [59.5, 97],
    grade: "待定",
  },
  {
    // The contract's 16 months are over: acceptance. 5 targets.
    unit: "扬州澜石轴承有限公司",
    shares: {
      "1a-sales": 1, // 5650 > 5200
      "1b-range": 1, // 14 > 12
      "1c-share": 0, // 7.6% < 8%
      "2a-value": 0.85, // graded
      "2b-recognition": 1, // a quality award
    },
    // 3.85 × 20
    score: [77, 77],
    grade: "中",
  },
  {
    // 15 of 24 months, f = 5/8; year 1 is over. 9 targets.
    unit: "云溪县人民政府",
    shares: {
      "1-standards": 1, // 2 ≥ 4 × 5/8 = 2.5, rounded down
      // The contract's 80% is below the notice's 85% and does not count.
      "2-label": 800 / 847, // 150 ÷ 210 = 71.43%; 60% + 5/8 × (85% − 60%) = 75.625%; 71.43 ÷ 75.625 = 94.45%
      "3a-sales": 1, // 8600 > 8000
      "3b-area": 1,
      "3c-share": 1,
      "3d-value": [0, 1], // not reported
      "3e-spillover": 0.82,
      "4a-example": 1, // begun
      "4b-praise": [0, 1], // for the reviewer
    },
    // 6.7645 × 100 ÷ 9 = 75.16; with two more 8.7645 = 97.38
    score: [75.2, 97.4],
    grade: "中–优",
  },
  {
    // 18 of 24 months, f = 3/4; year 1 is over. 14 targets.
    unit: "常州滆西高新技术产业开发区管委会",
    shares: {
      "0-overall": 0.8,
      "p1-converted": 1, // 24%
      "p2-sme": 1, // 20% exactly
      "p3-securitisation": 1, // begun
      "p3a-pledge-amount": 2 / 3, // 20% of 30%
      "p3b-pledge-count": 0.85, // from nought; graded
      "p4-recognition": 1,
      "p5-events": 1, // contract 12: 10 ≥ 9
      "c1-push": 1,
      "c1-catalogue": 1,
      "c2-transfer": 1, // 1200 > 1000
      "c3-training": 14 / 15, // 140 ÷ (200 × 3/4)
      "c4-contribution": 0.8,
      "c5-events": 1, // 8 ≥ 10 × 3/4 = 7.5, rounded down
    },
    // 0.8 + 1 + 1 + 1 + 0.6667 + 0.85 + 1 + 1 + 1 + 1 + 1 + 0.9333 + 0.8 + 1 = 13.05; × 100 ÷ 14 = 93.21
    score: [93.2, 93.2],
    grade: "优",
    funds: "may",
  },
];
