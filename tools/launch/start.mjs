// The first file that runs, perhaps under a Node that is too old: nothing here may need a newer one.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`诚信需要 Node.js 20.19 或更新版本，当前为 ${process.versions.node}。请安装后重试：https://nodejs.org`);
  console.error(`Chengxin needs Node.js 20.19 or newer, this is ${process.versions.node}. Install it and start again.`);
  process.exitCode = 1;
} else {
  import('./launch.mjs').then((launch) => launch.start(process.argv.slice(2)));
}
