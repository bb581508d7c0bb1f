export * from './accept-proposals.service';
export * from './change-proposals.service';
export * from './free-retailers.sql';
export { markInterruptedPlans, type PlanSurroundings, planOneCounty, type StartedPlan, startPlan } from './group-plans.service';
export * from './move-planned.service';
export * from './plan-summary.queries';
export * from './refresh-plan.service';
