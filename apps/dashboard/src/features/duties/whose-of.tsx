import { TODO_FACTS, type TodoKind } from '@chengxin/duties/domain';
import { useTranslation } from 'react-i18next';

/** The posts whose work a kind is. */
export function WhoseOf({ kind }: { kind: TodoKind }) {
  const { t } = useTranslation('todo');
  const shared = useTranslation('shared').t;
  const roles = TODO_FACTS[kind].whose.map((role) => shared(`role.${role}`));
  return <span>{t('whoseOf', { roles: roles.join(t('listed')) })}</span>;
}
