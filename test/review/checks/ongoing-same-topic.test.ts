import { ongoingSameTopic } from "../../../src/review/checks/ongoing-same-topic.ts";
import { cases } from "../../cases/checks/ongoing-same-topic.ts";
import { topicCases } from "../../cases/joint-ledger.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ongoingSameTopic, [...cases, ...topicCases]);
