/** Names of fields as a template has them. */
export function FieldNames({ label, names }: { label: string; names: readonly string[] }) {
  return (
    <p style={{ overflowWrap: 'anywhere' }}>
      <span className="cx-quiet">{label}</span>{' '}
      {names.map((name) => (
        <span key={name}>
          <code>{`{{${name}}}`}</code>{' '}
        </span>
      ))}
    </p>
  );
}
