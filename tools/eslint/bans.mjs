// Syntax that parts of the tree do without: a name, what it matches, and what to do instead.
// eslint.config.js says where each one holds.
const notConst = ":not([typeAnnotation.typeName.name='const'])";

const bans = {
  "no-class": [
    "ClassDeclaration, ClassExpression",
    "Public types are identity-free: write a function that makes plain data or closures.",
  ],
  "no-enum": ["TSEnumDeclaration", "Write a union of string literals."],
  "no-export-all": ["ExportAllDeclaration", "Name every export by hand: the list is the contract."],
  "no-default-export": [
    "ExportDefaultDeclaration",
    "Export by name, so that a thing is called the same everywhere.",
  ],
  "no-throw": [
    "ThrowStatement",
    "A failure is a value: answer with err(...). An impossible case goes through assertNever.",
  ],
  "no-try": [
    "TryStatement",
    "Foreign exceptions are contained in core/src/messaging/contain.ts alone.",
  ],
  "no-async": [
    ":function[async=true], AwaitExpression, ForOfStatement[await=true]",
    "Only core/src/messaging waits: what has to be fetched comes in as a fact.",
  ],
  "no-assertion": [
    `TSAsExpression${notConst}, TSTypeAssertion, TSNonNullExpression`,
    "Narrow or parse instead: assertions live in brand.ts and codec.ts alone.",
  ],
  "no-zod-object": [
    "ImportDeclaration[source.value='zod'][importKind!='type'] > ImportSpecifier[imported.name='z']",
    'Write import * as z from "zod": from the object z a bundler cannot leave out zod\'s locales.',
  ],
};

const rule = ([selector, message]) => ({
  meta: { type: "problem", schema: [], messages: { banned: message } },
  create: (context) => ({ [selector]: (node) => context.report({ node, messageId: "banned" }) }),
});

export default Object.fromEntries(Object.entries(bans).map(([name, ban]) => [name, rule(ban)]));
