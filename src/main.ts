import './app/home/page-atlas';
