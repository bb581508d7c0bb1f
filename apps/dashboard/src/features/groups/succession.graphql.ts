import { graphql } from '../../gql';

export const MergeGroupsDocument = graphql(`
  mutation MergeGroups($input: MergeGroupsInput!) {
    mergeGroups(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);

export const SplitGroupDocument = graphql(`
  mutation SplitGroup($input: SplitGroupInput!) {
    splitGroup(input: $input) {
      group {
        id
        version
      }
      errors {
        ...Refused
      }
    }
  }
`);
