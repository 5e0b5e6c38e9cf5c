import { options } from "../../tsup.base.js";

export default options(["index", "node"], { tsconfig: "tsconfig.node.json" });
