// A project's own file that has the name of a toolkit's.
void ownHeader();
