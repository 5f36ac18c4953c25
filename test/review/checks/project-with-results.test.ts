import { projectWithResults } from "../../../src/review/checks/project-with-results.ts";
import { cases } from "../../cases/checks/project-with-results.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(projectWithResults, cases);
