import { serial } from "../../../src/review/checks/serial.ts";
import cases from "../../cases/checks/serial.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(serial, asCases(cases));
