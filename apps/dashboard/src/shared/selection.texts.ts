export const texts = {
  zh: {
    selected: '已选 {{count}} 户',
    selectAll: '全选',
    of: '{{act}}：{{name}}',
  },
  en: {
    selected: '{{count}} selected',
    selectAll: 'Select all',
    of: '{{act}}: {{name}}',
  },
};
