import ts from 'typescript';

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson({...config.compilerOptions, inlineSourceMap: true, inlineSources: true, sourceMap: false, declaration: false}, '.');

const isTypeScript = (path) => path.endsWith('.ts');

/** Serves .ts files as JavaScript: same compiler and options as the build. */
export const serveTypeScript = () => ({
  name: 'hamkit-typescript',
  resolveMimeType: ({path}) => (isTypeScript(path) ? 'js' : undefined),
  resolveImport: ({source, context}) => (isTypeScript(context.path) && /^\.{1,2}\/.*\.js$/.test(source) ? source.replace(/\.js$/, '.ts') : undefined),
  transform: ({path, body}) => (isTypeScript(path) ? ts.transpileModule(body, {fileName: path, compilerOptions: options}).outputText : undefined),
});
