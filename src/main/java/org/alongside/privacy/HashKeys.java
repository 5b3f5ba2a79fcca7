package org.alongside.privacy;

import org.springframework.data.repository.CrudRepository;

interface HashKeys extends CrudRepository<HashKey, Integer> {}
