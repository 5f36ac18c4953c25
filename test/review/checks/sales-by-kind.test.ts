import { salesByKind } from "../../../src/review/checks/sales-by-kind.ts";
import { cases } from "../../cases/checks/sales-by-kind.ts";
import { testRule } from "../../support/rule-cases.ts";

testRule(salesByKind, cases);
