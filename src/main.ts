import './app/plan-atlas';
