import { title } from "../../../src/review/checks/title.ts";
import cases from "../../cases/checks/title.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(title, asCases(cases));
