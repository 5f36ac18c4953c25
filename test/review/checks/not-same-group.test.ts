import { notSameGroup } from "../../../src/review/checks/not-same-group.ts";
import { cases } from "../../cases/checks/not-same-group.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(notSameGroup, cases);
