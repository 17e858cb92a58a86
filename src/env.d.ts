interface ImportMetaEnv {
  /** The version of this build: the one of package.json, or what the environment says. */
  readonly VITE_BUILD: string;
}

/** Trusted Types, where the browser has them; TypeScript does not know them yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: Readonly<{ createScriptURL: (address: string) => string }>,
    ) => { createScriptURL: (address: string) => string };
  };
}
