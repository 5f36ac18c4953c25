import { ledBeforeInSameField } from "../../../src/review/checks/led-before-in-same-field.ts";
import { cases } from "../../cases/checks/led-before-in-same-field.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ledBeforeInSameField, cases);
