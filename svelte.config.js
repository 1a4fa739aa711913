// Read by svelte-check, editors and the Vite plugin alike.
export default { compilerOptions: { runes: true } };
