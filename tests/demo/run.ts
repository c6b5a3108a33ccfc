console.log('The demo has nothing to show yet.')
