import { forbidden, type RequestContext } from '@chengxin/graphql-kit';
import {
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const NEEDED = 'RETAILER_READ';

// A member's master data belong to the group's archive (Annex 5); what it sells and what it was earlier belong to the retailer's own.
const BEYOND_MASTER_DATA: ReadonlySet<string> = new Set(['surveys', 'history']);

/** Throws when a viewer who may read groups but not retailers (the juror) asks a member for more than its master data. */
export function demandMasterDataOnly(context: RequestContext, info: GraphQLResolveInfo): void {
  if (context.signedIn?.permissions.has(NEEDED)) return;
  const isAsked = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false;
  const walk = (typeName: string, set: SelectionSetNode | undefined): void => {
    const type = info.schema.getType(typeName);
    if (!isObjectType(type)) return;
    for (const node of set?.selections ?? []) {
      if (!isAsked(node)) continue;
      if (node.kind === 'InlineFragment') walk(typeName, node.selectionSet);
      else if (node.kind === 'FragmentSpread') walk(typeName, info.fragments[node.name.value]?.selectionSet);
      else {
        if (typeName === 'Retailer' && BEYOND_MASTER_DATA.has(node.name.value)) throw forbidden(NEEDED);
        const field = type.getFields()[node.name.value];
        if (field) walk(getNamedType(field.type).name, node.selectionSet);
      }
    }
  };
  for (const node of info.fieldNodes) walk(getNamedType(info.returnType).name, node.selectionSet);
}
