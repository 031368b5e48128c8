package org.casegraph.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the page on which documents become statements an address without a file name. */
@Configuration
class ReviewPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/review").setViewName("forward:/review/index.html");
        registry.addViewController("/review/").setViewName("forward:/review/index.html");
    }
}
