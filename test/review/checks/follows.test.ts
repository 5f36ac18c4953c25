import { follows } from "../../../src/review/checks/follows.ts";
import { cases } from "../../cases/checks/follows.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(follows, cases);
