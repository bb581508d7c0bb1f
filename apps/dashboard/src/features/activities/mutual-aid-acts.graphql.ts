import { graphql } from '../../gql';

// Every act of mutual aid answers the same: why it was refused, or nothing.

export const RecordActivityDocument = graphql(`
  mutation RecordActivity($input: RecordActivityInput!) {
    recordActivity(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const AddActivityFilesDocument = graphql(`
  mutation AddActivityFiles($input: AddActivityFilesInput!) {
    addActivityFiles(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const RemoveActivityDocument = graphql(`
  mutation RemoveActivity($input: RemoveActivityInput!) {
    removeActivity(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenGroupHomeDocument = graphql(`
  mutation OpenGroupHome($input: OpenGroupHomeInput!) {
    openGroupHome(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const CloseGroupHomeDocument = graphql(`
  mutation CloseGroupHome($input: CloseGroupHomeInput!) {
    closeGroupHome(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const NameDemonstrationShopDocument = graphql(`
  mutation NameDemonstrationShop($input: NameDemonstrationShopInput!) {
    nameDemonstrationShop(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenHundredFlowersCounterDocument = graphql(`
  mutation OpenHundredFlowersCounter($input: OpenHundredFlowersCounterInput!) {
    openHundredFlowersCounter(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const EndHundredFlowersCounterDocument = graphql(`
  mutation EndHundredFlowersCounter($input: EndHundredFlowersCounterInput!) {
    endHundredFlowersCounter(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const CheckGroupChatsDocument = graphql(`
  mutation CheckGroupChats($input: CheckGroupChatsInput!) {
    checkGroupChats(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const CheckLeadersChatDocument = graphql(`
  mutation CheckLeadersChat($input: CheckLeadersChatInput!) {
    checkLeadersChat(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const NameTrainerDocument = graphql(`
  mutation NameTrainer($input: NameTrainerInput!) {
    nameTrainer(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const EndTrainerDocument = graphql(`
  mutation EndTrainer($input: EndTrainerInput!) {
    endTrainer(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const OfferDemandDocument = graphql(`
  mutation OfferDemand($input: OfferDemandInput!) {
    offerDemand(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const ShareDemandDocument = graphql(`
  mutation ShareDemand($input: ShareDemandInput!) {
    shareDemand(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const SettleDemandDocument = graphql(`
  mutation SettleDemand($input: DemandStepInput!) {
    settleDemand(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const WithdrawDemandDocument = graphql(`
  mutation WithdrawDemand($input: WithdrawDemandInput!) {
    withdrawDemand(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const OpenAidCaseDocument = graphql(`
  mutation OpenAidCase($input: OpenAidCaseInput!) {
    openAidCase(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const RecordAidDocument = graphql(`
  mutation RecordAid($input: RecordAidInput!) {
    recordAid(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const CloseAidCaseDocument = graphql(`
  mutation CloseAidCase($input: CloseAidCaseInput!) {
    closeAidCase(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const PairEmployeeDocument = graphql(`
  mutation PairEmployee($input: PairEmployeeInput!) {
    pairEmployee(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const PairNeighboursDocument = graphql(`
  mutation PairNeighbours($input: PairNeighboursInput!) {
    pairNeighbours(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const PairBranchDocument = graphql(`
  mutation PairBranch($input: PairBranchInput!) {
    pairBranch(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);

export const EndPairingDocument = graphql(`
  mutation EndPairing($input: EndPairingInput!) {
    endPairing(input: $input) {
      ids
      errors {
        ...Refused
      }
    }
  }
`);
