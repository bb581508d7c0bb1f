import { graphql } from '../../gql';

/** What `FileList` shows of an evidence file. */
export const PaperFileDocument = graphql(`
  fragment PaperFile on EvidenceFile {
    id
    name
    mediaType
    size
    sha256
    uploadedAt
    uploadedByName
    url
    thumbnailUrl
  }
`);
