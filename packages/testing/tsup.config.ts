import { options } from "../../tsup.base.js";

export default options(["index", "simulator"]);
