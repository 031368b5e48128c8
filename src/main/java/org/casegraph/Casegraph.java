package org.casegraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Casegraph. */
@SpringBootApplication
public class Casegraph {

    public static void main(String[] args) {
        SpringApplication.run(Casegraph.class, args);
    }
}
