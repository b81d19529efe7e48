-- Each service owns the database of its name.
CREATE ROLE ingest LOGIN PASSWORD 'ingest';
CREATE DATABASE ingest OWNER ingest;
CREATE ROLE timeline LOGIN PASSWORD 'timeline';
CREATE DATABASE timeline OWNER timeline;
CREATE ROLE query LOGIN PASSWORD 'query';
CREATE DATABASE query OWNER query;
