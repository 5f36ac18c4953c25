import { count } from "../../../src/review/checks/count.ts";
import { cases } from "../../cases/checks/count.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(count, cases);
