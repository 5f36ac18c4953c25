import { deadline } from "../../../src/review/checks/deadline.ts";
import { cases } from "../../cases/checks/deadline.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(deadline, cases);
