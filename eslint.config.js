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
  { files: ["**/tests/**", "**/build.js"], languageOptions: { globals: globals.node } },
];
