package org.casegraph.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the pages on which people decide an address without a file name. */
@Configuration
class WorkPages implements WebMvcConfigurer {

    private static final List<String> PAGES = List.of("/review", "/identity");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (var page : PAGES) {
            registry.addViewController(page).setViewName("forward:" + page + "/index.html");
            registry.addViewController(page + "/").setViewName("forward:" + page + "/index.html");
        }
    }
}
