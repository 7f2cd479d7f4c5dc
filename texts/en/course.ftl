### What a session says about the next: going on, staying, going back.
