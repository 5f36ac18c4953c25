import { ledBefore } from "../../../src/review/checks/led-before.ts";
import { cases } from "../../cases/checks/led-before.ts";
import { ledBeforeCases } from "../../cases/joint-ledger.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(ledBefore, [...cases, ...ledBeforeCases]);
