// Two browsers on two cores only wait for each other, and time-outs then tell of the machine instead of the page.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
