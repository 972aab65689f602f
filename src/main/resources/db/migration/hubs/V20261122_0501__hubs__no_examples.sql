-- Nothing ever counted hubs, so none has to be left out of the count.
alter table hub drop column example;
