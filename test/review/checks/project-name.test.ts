import { projectName } from "../../../src/review/checks/project-name.ts";
import cases from "../../cases/checks/project-name.json" with { type: "json" };
import { asCases, testCases } from "../../support/tables.ts";

testCases(projectName, asCases(cases));
