import { oneOf } from "../../../src/review/checks/one-of.ts";
import { cases } from "../../cases/checks/one-of.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(oneOf, cases);
