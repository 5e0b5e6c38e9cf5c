import { ESLintUtils } from "@typescript-eslint/utils";

const names = new Set(["Ok", "Err", "ResultAsync"]);
const isResult = (type) =>
  type.isUnion()
    ? type.types.some(isResult)
    : names.has(type.symbol?.name) &&
      (type.symbol.declarations ?? []).some((at) =>
        at.getSourceFile().fileName.includes("neverthrow"),
      );

/** A Result that stands as a statement of its own was forgotten, and the failure in it with it. */
export default ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: "problem",
    schema: [],
    messages: {
      dropped:
        "This Result is dropped, and the failure it may hold: return it, or handle both cases.",
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const look = (node, value) => {
      if (isResult(services.getTypeAtLocation(value)))
        context.report({ node, messageId: "dropped" });
    };
    return {
      ExpressionStatement(node) {
        const { expression } = node;
        const voided = expression.type === "UnaryExpression" && expression.operator === "void";
        look(node, voided ? expression.argument : expression);
      },
    };
  },
});
