package wrong.stray;

record HasNoPlace() {}
