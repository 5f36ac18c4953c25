import { columns } from "../../../src/review/checks/columns.ts";
import cases from "../../cases/checks/columns.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(columns, asCases(cases));
