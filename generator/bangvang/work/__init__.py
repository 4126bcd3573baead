"""Work shared out over processes or machines, through one seam: Python's own `concurrent.futures.Executor`."""
