import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**/bundle/"] },
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, L: "readonly" } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 200],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["**/load.js"], languageOptions: { sourceType: "script" } },
  { files: ["**/tests/**"], languageOptions: { globals: globals.node } },
];
