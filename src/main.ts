import './app/page-atlas';
