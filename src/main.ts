import './app/host/page-atlas';
