// two cores: servers, browsers and Node beside each other make timeouts, not speed
[assembly: CollectionBehavior(DisableTestParallelization = true)]
